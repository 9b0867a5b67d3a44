import { expect, it } from 'vitest'
import { isNameWithDigits } from '../../../src/facebook/digits.ts'
import { isWorded } from '../../../src/facebook/lines.ts'

it.each([
  'Jennifer 8. Lee',
  'John Smith 3rd',
  'John Smith, 2nd',
  'Anna2',
  'anna92',
  'R2 Fernandez',
  'R2-D2 Organa',
  'X Æ A-12',
  'Мария2 Иванова',
  'Jean Dupont 2e',
  '王小明2',
  'Li4m O’Brien',
])('%s may be a name', (name) => {
  expect(isWorded(name, 'en')).toBe(true)
})

it.each([
  [
    'en',
    [
      '50m',
      '2 h',
      '3 hrs',
      '1w',
      '2 days ago',
      '23 mutual friends',
      '1 mutual friend',
      'Just 5 min ago',
      'Yesterday at 5:30 PM',
      'May 3',
      'Fri 3. May',
      'Sat, May 3',
      'May 3, 2026',
      '12K followers',
      'Followed by 3 people',
      'Bo Chen and 12 others',
      'Class of 2014',
      'Friends since 2019',
      'about 2 hours ago',
    ],
  ],
  [
    'fr',
    [
      '50 min',
      'il y a 3 h',
      'Il y a 2 jours',
      '23 amis en commun',
      'Amis en commun : 23',
      'hier à 17:30',
      'sam. 3 mai',
    ],
  ],
  ['es', ['hace 2 horas', 'Hace 3 d', '5 amigos en común', '3 de mayo']],
  [
    'de',
    ['vor 3 Std.', 'Vor 3 Tagen', '23 gemeinsame Freunde', 'Sa 3. Mai', 'Samstag 3. Mai', 'Do. 12. Okt.', 'Am 3. Mai'],
  ],
  ['da', ['Lør. 3. Maj', 'Fredag 3. Maj']],
  ['vi', ['3 giờ', '3 giờ trước', '5 bạn chung', 'Hôm qua lúc 17:30', '3 tháng 5']],
  ['id', ['3 jam', '5 teman yang sama', '3 Mei']],
  ['ar', ['٥ د', 'قبل ٥ دقائق', 'منذ 5 د', '٣ أصدقاء مشتركين', 'هدى و12 آخرون']],
  ['he', ['לפני 5 דק׳', '3 חברים משותפים']],
  ['ja', ['2時間前', '5分', '共通の友達12人', '昨日 17:30', '5月3日', '共通の友達12']],
  ['ko', ['3시간 전', '함께 아는 친구 12명', '5월 3일']],
  ['zh', ['5分钟', '3小时前', '12位共同好友', '5月3日']],
  ['hi', ['3 घंटे पहले', '5 म्यूचुअल फ़्रेंड']],
  ['th', ['3 ชั่วโมง', 'เพื่อนที่มีร่วมกัน 5 คน']],
  ['ru', ['3 ч.', '5 общих друзей', '3 часа назад', 'вчера в 17:30', 'Вс 3. мая']],
  ['fi', ['3 t', '5 yhteistä kaveria', 'La 3. Toukokuuta']],
  ['art-x-zorb', ['3 z', 'Trelp 5 z vam', '12 zorbits']],
  ['no language at all', ['50m', '3 d']],
])('in %s times and counts are none', (lang, texts) => {
  expect(texts.filter((text) => isNameWithDigits(text, lang) || isWorded(text, lang))).toEqual([])
})
