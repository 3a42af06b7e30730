/**
 * What failed, from the JSON report of either runner (Vitest's, which is Jest's, or Playwright's): a line a test, with
 * its file, its name and the first lines of why. Whoever reads only the end of a long log learns what to look at.
 */
export function failuresOf(report) {
  const files = (report?.testResults ?? []).flatMap(file => [
    ...(file.message ? [told(file.name, 'the file did not run', file.message)] : []),
    ...file.assertionResults
      .filter(test => test.status === 'failed')
      .map(test => told(file.name, test.fullName, test.failureMessages?.[0])),
  ])
  return [...files, ...(report?.suites ?? []).flatMap(suiteFailures)]
}

function suiteFailures(suite) {
  const own = (suite.specs ?? [])
    .filter(spec => !spec.ok)
    .map(spec => {
      const results = spec.tests.flatMap(test => test.results)
      return told(spec.file, spec.title, results.map(result => result.error?.message).find(Boolean))
    })
  return [...own, ...(suite.suites ?? []).flatMap(suiteFailures)]
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: colours are control characters
const colours = /\u001b\[\d+m/g
const told = (file, name, why = 'no reason was given') =>
  `${file} › ${name}: ${why.replace(colours, '').split('\n').slice(0, 4).join(' / ')}`
