import { describe, expect, it } from 'vitest'
import { channelSchema } from '../../../src/core/channel.ts'
import { readAddress } from '../../../src/core/read-address.ts'

const read = (written: string) => readAddress(written, URL.parse)
const taken = (url: string): boolean => channelSchema.safeParse({ kind: 'portal', id: 'portal', url }).success

describe('a web address is read as people write or paste it', () => {
  it.each([
    ['portal.harbourlane.example', 'https://portal.harbourlane.example'],
    ['https://portal.harbourlane.example', 'https://portal.harbourlane.example'],
    ['https://portal.harbourlane.example/', 'https://portal.harbourlane.example'],
    ['www.harbourlane.example/patients', 'https://www.harbourlane.example/patients'],
    ['www.harbourlane.example/patients/', 'https://www.harbourlane.example/patients/'],
    ['HTTPS://WWW.HarbourLane.Example/Patients', 'https://www.harbourlane.example/Patients'],
    ['  portal.harbourlane.example\n', 'https://portal.harbourlane.example'],
    ['https://portal.\nharbourlane.example', 'https://portal.harbourlane.example'],
    ['\u202ahttps://portal.harbourlane.example\u202c', 'https://portal.harbourlane.example'],
    ['portal\u200b.harbourlane\u00ad.example', 'https://portal.harbourlane.example'],
    ['<https://portal.harbourlane.example>', 'https://portal.harbourlane.example'],
    ['“portal.harbourlane.example”', 'https://portal.harbourlane.example'],
    ['portal.harbourlane.example.', 'https://portal.harbourlane.example'],
    ['//portal.harbourlane.example', 'https://portal.harbourlane.example'],
    ['https:portal.harbourlane.example', 'https://portal.harbourlane.example'],
    ['https:\\\\portal.harbourlane.example\\login', 'https://portal.harbourlane.example/login'],
    ['portal.harbourlane.example:8443/login', 'https://portal.harbourlane.example:8443/login'],
    ['portal.harbourlane.example:443', 'https://portal.harbourlane.example'],
    ['https://harbourlane.example./login', 'https://harbourlane.example/login'],
    ['ｐｏｒｔａｌ.harbourlane.example', 'https://portal.harbourlane.example'],
    ['harbourlane.example/a/../patients', 'https://harbourlane.example/patients'],
    ['xn--praxis-mller-klb.example', 'https://xn--praxis-mller-klb.example'],
  ])('%s', (written, url) => {
    expect(read(written)).toEqual({ kind: 'good', url, note: undefined })
    expect(taken(url)).toBe(true)
  })

  it.each([
    ['http://portal.harbourlane.example/login', 'https://portal.harbourlane.example/login', 'url-encrypted'],
    ['http://portal.harbourlane.example:80', 'https://portal.harbourlane.example', 'url-encrypted'],
    ['praxis-müller.example', 'https://xn--praxis-mller-klb.example', 'url-letters'],
    // The second letter is Cyrillic: its ASCII name shows that it is another host.
    ['h\u0430rbourlane.example', 'https://xn--hrbourlane-zqi.example', 'url-letters'],
  ])('%s, with a word about it', (written, url, note) => {
    expect(read(written)).toEqual({ kind: 'good', url, note })
  })
})

describe('what is none gets its reason', () => {
  it.each([
    ['portal', 'url'],
    ['localhost', 'url'],
    ['localhost:8080', 'url'],
    ['https://', 'url'],
    ['our portal', 'url-spaces'],
    ['https://portal.harbourlane.example/my page', 'url-spaces'],
    ['portal.harbourlane.example www.harbourlane.example', 'url-spaces'],
    ['ftp://harbourlane.example', 'url-scheme'],
    ['file:///portal.html', 'url-scheme'],
    ['javascript:alert(1)', 'url'],
    ['javascript://portal.harbourlane.example/%0aalert(1)', 'url-scheme'],
    ['data:text/html,portal.example', 'url'],
    ['https://user:pass@harbourlane.example', 'url-user'],
    ['https://portal.harbourlane.example@elsewhere.example', 'url-user'],
    ['office@harbourlane.example', 'url-user'],
    ['192.0.2.7', 'url-number'],
    ['https://192.0.2.7/portal', 'url-number'],
    ['https://0xC0000207/', 'url-number'],
    ['https://3221225991', 'url-number'],
    ['https://[2001:db8::7]/', 'url-number'],
    ['https://portal.harbourlane.example/?id=7', 'url-personal'],
    ['https://portal.harbourlane.example/patients/88213', 'url-personal'],
    ['https://bit.ly/abc', 'url-personal'],
    ['-.example', 'url'],
    ['a..example', 'url'],
    ['harbour_lane.example', 'url'],
  ])('%s', (written, why) => {
    expect(read(written)).toEqual({ kind: 'wrong', why })
  })
})

it.each([
  'http://portal.harbourlane.example',
  'https://portal',
  'https://192.0.2.7',
  'https://[2001:db8::7]',
  'https://user@harbourlane.example',
  'https://praxis-müller.example',
  'https://h\u0430rbourlane.example',
  'https://portal.harbourlane.example/\u202egol',
  'https://portal.harbourlane.example/a b',
])('a policy that nobody typed into a form cannot bring in %s either', (url) => expect(taken(url)).toBe(false))
