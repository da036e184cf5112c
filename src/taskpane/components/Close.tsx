import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { CloseIcon } from './icons';

export function Close({ onClick }: { readonly onClick: () => void }): ReactElement {
  return (
    <Button
      size="small"
      appearance="subtle"
      icon={<CloseIcon />}
      aria-label="关闭这条消息"
      onClick={onClick}
    />
  );
}
