// docs/dependencies.txt says what each artifact brings; -Dupdate.docs=true writes it anew.

File jars = new File(basedir, 'target/dependency')

/** A line of a tree of Maven: how deep it stands, and the coordinates. */
def parse(String line) {
  def parts = (line =~ /^([-+\\| ]*)(\S+)$/)[0]
  def coordinates = parts[2].split(':')
  [depth: parts[1].length().intdiv(3), group: coordinates[0], artifact: coordinates[1], version: coordinates[3]]
}

boolean ours(entry) {
  entry.group == 'org.councildocs'
}

long bytes(File jars, entry) {
  new File(jars, "${entry.artifact}-${entry.version}.jar").length()
}

// Of ours to ten thousand bytes, for every change of a source moves them.
String shown(File jars, entry) {
  long size = bytes(jars, entry)
  ours(entry) ? "${entry.artifact}, ${(size / 10_000d).round() * 10} KB"
      : "${entry.group}:${entry.artifact} ${entry.version}, ${(size / 1_000d).round()} KB"
}

String list = new File(basedir, 'invoker.properties').readLines().findAll { it.startsWith('invoker.goals') }.collect { goal ->
  def tree = new File(basedir, "target/${goal.split('-Dtaken=')[1]}.txt").readLines().drop(1).collect { parse(it) }
  def others = tree.findAll { !ours(it) }
  long total = others.sum(0L) { bytes(jars, it) }
  String head = shown(jars, tree[0]) + (others ? "; jars of others: ${others.size()}, ${(total / 1_000d).round()} KB" : '')
  ([head] + tree.drop(1).collect { '  ' * (it.depth - 1) + shown(jars, it) }).join('\n') + '\n'
}.join('\n')

File kept = new File(root, 'docs/dependencies.txt')
if (update == 'true') {
  kept.setText(list, 'UTF-8')
}

def ourSize = /(?m)^( *councildocs-[a-z0-9-]+), (\d+) KB/
assert list.replaceAll(ourSize, '$1') == kept.getText('UTF-8').replaceAll(ourSize, '$1')

// A size of ours that is off by more than a tenth is no longer the one that is written there.
def sizes = { String text -> (text =~ ourSize).collect { it[2] as int } }
[sizes(list), sizes(kept.getText('UTF-8'))].transpose().each { now, then ->
  assert Math.abs(now - then) <= Math.max(10, then.intdiv(10))
}
true
