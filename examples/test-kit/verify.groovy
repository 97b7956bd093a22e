String expected = new File(basedir, 'expected-message.txt').getText('UTF-8').stripTrailing()
File report = new File(basedir, 'target/surefire-reports/TEST-org.example.notes.IncompleteNoteTest.xml')
def failure = new groovy.xml.XmlSlurper().parse(report).testcase[0].failure[0]
String message = failure.@message.text()
assert message == expected
