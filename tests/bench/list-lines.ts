/** A generated list of fictitious people, with columns that are not needed between those that are. */
export function* linesOf(count: number): Generator<string> {
  const given = ['María', 'John', 'Jürgen', 'Aoife', 'Wei', 'Olu', 'Ana', 'Petra', 'Yusuf', 'Kim']
  const family = ['García', 'Smith', "O'Brien", 'Nguyen', 'Müller', 'de la Cruz', 'Okafor', 'Silva', 'Lee', 'Novák']
  yield 'MRN,Patient Name,Preferred Name,DOB,Sex,SSN,Address,City,State,Zip,Phone,Insurance,Member ID,Status\n'
  for (let row = 0; row < count; row += 1) {
    const [first, last] = [given[row % 10], family[Math.floor(row / 10) % 10]]
    const date = `${String((row % 12) + 1).padStart(2, '0')}/${String((row % 28) + 1).padStart(2, '0')}/${1930 + (row % 90)}`
    const letters = row.toString(26).replace(/\d/gu, (digit) => 'qrstuvwxyz'[Number(digit)] ?? '')
    const nickname = row % 7 === 0 ? 'Sunny' : ''
    yield `${row},"${last}${letters}, ${first} ${'ABCDEFGH'[row % 8]}",${nickname},${date},F,999-00-0000,"${row} Main St, Apt 4",Springfield,IL,62701,555-0100,Acme Health,M${row},${row % 9 === 0 ? 'Inactive' : 'Active'}\n`
  }
}
