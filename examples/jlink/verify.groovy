assert new File(basedir, 'target/printed.txt').getText('UTF-8').startsWith('{"formatVersion":"1.0","kind":"LETTER"')

long bytes = 0
new File(basedir, 'target/image').eachFileRecurse(groovy.io.FileType.FILES) { bytes += it.length() }
println "the image has ${bytes.intdiv(1_000_000)} MB"
assert bytes < 60_000_000
