import { expect, it } from 'vitest'
import { urgentFirst } from '../../../src/service/urgent-first.ts'

it('long work waits between two steps while anybody waits for short work, and goes on then', async () => {
  const { urgent, calm } = urgentFirst()
  const done: string[] = []
  const asked = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  const answers = asked.map(({ promise }, number) => urgent(() => promise.then(() => done.push(`answer ${number}`))))
  const long = calm().then(() => done.push('step'))
  asked[1]?.resolve()
  await answers[1]
  asked[0]?.resolve()
  await Promise.all([...answers, long])
  expect(done).toEqual(['answer 1', 'answer 0', 'step'])
})

it('waits for nobody where nobody is there, and not for ever for what failed', async () => {
  const { urgent, calm } = urgentFirst()
  await calm()
  await expect(urgent(() => Promise.reject(new Error('not there')))).rejects.toThrow('not there')
  await calm()
})
