import { Component, type ReactNode } from 'react'
import { look } from '../style/class-names.ts'

/** Replaces a region whose tree somebody has broken by words that a test can see. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false }

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true }
  }

  override render(): ReactNode {
    return this.state.broken ? <div className={look('broken')}>An error occurred</div> : this.props.children
  }
}
