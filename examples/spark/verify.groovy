String written(File folder) {
  File documents = new File(folder, 'documents')
  documents.listFiles({ it.name.startsWith('part-') } as FileFilter).sort()*.getText('UTF-8').join('')
}

File target = new File(basedir, 'target')
String documents = new File(target, 'plain/documents.ndjson').getText('UTF-8')
String findings = new File(target, 'plain/findings.txt').getText('UTF-8')

Closure times = { String words -> findings.readLines().count { it.contains(words) } }
assert documents.readLines().size() == 594 : 'as many documents as lines that are not cut'
assert times(': no document: ') == 6 : 'every hundredth line is cut'
assert times('ERROR letter.date.missing') == 54 : 'every tenth letter lacks its date'
assert times('set.symbol.duplicate') > 0 : 'some symbols are given twice'

for (run in ['spark', 'spark-again']) {
  // Without the texts themselves, which would all be printed.
  assert written(new File(target, run)) == documents : "$run wrote other documents"
  assert new File(target, "$run/findings.txt").getText('UTF-8') == findings : "$run found something else"
}
true
