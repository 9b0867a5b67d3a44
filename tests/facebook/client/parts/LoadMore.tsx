import { useEffect, useRef } from 'react'
import { words } from '../state/boot.ts'
import { loadMore } from '../state/server.ts'
import { look } from '../style/class-names.ts'
import { Pressable } from './Pressable.tsx'

/**
 * The end of a list of which there is more: fetched when it is pressed, or scrolled near.
 * @param count how many there are; after each answer it is looked again whether the end is near
 */
export function LoadMore({ count }: { count: number }) {
  const end = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: more rows may leave the end as near as it was
  useEffect(() => {
    const { current } = end
    if (current === null) return
    const watch = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) void loadMore()
      },
      { rootMargin: '200px' },
    )
    watch.observe(current)
    return () => watch.disconnect()
  }, [count])
  return (
    <div ref={end} className={look('tabLine')}>
      <Pressable looks={['button', 'secondary']} onPress={() => void loadMore()}>
        <span>{words.seeMore}</span>
      </Pressable>
    </div>
  )
}
