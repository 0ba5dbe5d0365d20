import { Component, type ComponentChildren } from 'preact';

interface GuardProps {
  /** Tried again when this is another one than that which failed. */
  readonly of?: unknown;
  readonly instead: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A part that may fail without taking the rest of the screen with it: what packs, rows and engines
 * give is not ours. Where drawing it throws, `instead` stands in its place. */
export class Guard extends Component<GuardProps, { readonly failed?: readonly unknown[] }> {
  override componentDidCatch() {
    this.setState({ failed: [this.props.of] });
  }
  override render({ of, instead, children }: GuardProps) {
    const { failed } = this.state;
    return failed && failed[0] === of ? instead : children;
  }
}
