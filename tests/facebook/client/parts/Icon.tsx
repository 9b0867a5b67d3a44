const SHAPES = {
  home: 'M4 11l8-7 8 7v9h-5v-6H9v6H4z',
  people: 'M9 11a4 4 0 1 0 0-8 4 4 0 0 0 0 8zm-7 9c0-4 3-6 7-6s7 2 7 6M17 11a3 3 0 1 0-1-6m2 9c2.500 0 4 2 4 5',
  bell: 'M6 17V11a6 6 0 1 1 12 0v6l2 2H4zM10 21h4',
  chat: 'M4 5h16v11H9l-5 4z',
  group: 'M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM14 14h6v6h-6z',
  more: 'M5 12h.1M12 12h.1M19 12h.1',
  mark: 'M7 8a3 3 0 1 0 0-.1M17 8a3 3 0 1 0 0-.1M12 18a3 3 0 1 0 0-.1M8.500 10.500l2 5M15.500 10.500l-2 5M10 8h4',
} as const

/** A small drawing in the colour of the text. */
export function Icon({ shape }: { shape: keyof typeof SHAPES }) {
  return (
    <svg
      viewBox="0 0 24 24"
      width="24"
      height="24"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
    >
      <path d={SHAPES[shape]} strokeLinejoin="round" strokeLinecap="round" />
    </svg>
  )
}
