String printed = new File(basedir, 'target/printed.txt').getText('UTF-8')
assert printed.startsWith('''\
date: 2023-02-03
from: Permanent Representative of Malta to the United Nations
Shared waters, shared peace: preventing conflict along rivers and lakes
INFO The concept note is sent 12 days before the meeting.
{"formatVersion":"1.0","kind":"LETTER","language":"en",''')
