import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { CloseIcon } from './icons';
import { messageTexts } from '../texts/frame';

export function Close({ onClick }: { readonly onClick: () => void }): ReactElement {
  return (
    <Button
      size="small"
      appearance="subtle"
      icon={<CloseIcon />}
      aria-label={messageTexts.close}
      onClick={onClick}
    />
  );
}
