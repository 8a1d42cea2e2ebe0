import { Column, Heading } from '~/ui/page.tsx';

export default function Home() {
  return (
    <Column>
      <Heading>Safe Steps</Heading>
    </Column>
  );
}
