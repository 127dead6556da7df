import type { ComponentProps } from 'react';

import styles from './button.module.css';

interface ButtonProps extends ComponentProps<'button'> {
  readonly look?: 'primary' | 'secondary' | 'quiet';
  readonly size?: 'normal' | 'small';
}

/** Class names of a button, for links that look like one. */
export function buttonClass(
  look: ButtonProps['look'] = 'secondary',
  size: ButtonProps['size'] = 'normal',
): string {
  return [
    styles['button'],
    look === 'primary' ? styles['primary'] : '',
    look === 'quiet' ? styles['quiet'] : '',
    size === 'small' ? styles['small'] : '',
  ]
    .filter(Boolean)
    .join(' ');
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
