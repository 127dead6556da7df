import type { ComponentProps } from 'react';

import styles from './button.module.css';

interface ButtonProps extends ComponentProps<'button'> {
  /** `text`: words in the accent's colour, small, among notes. It has one size. */
  readonly look?: 'primary' | 'secondary' | 'quiet' | 'text';
  readonly size?: 'normal' | 'small';
}

/** Class names of a button, for links that look like one. */
export function buttonClass(
  look: ButtonProps['look'] = 'secondary',
  size: ButtonProps['size'] = 'normal',
): string {
  const names = look === 'text' ? [look] : ['button', look, size];
  // The ordinary look and size have no class of their own.
  return names.flatMap((name) => styles[name] ?? []).join(' ');
}

export function Button({
  look = 'secondary',
  size = 'normal',
  className,
  type = 'button',
  ...rest
}: ButtonProps) {
  return <button type={type} className={`${buttonClass(look, size)} ${className ?? ''}`} {...rest} />;
}
