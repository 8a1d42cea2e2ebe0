import uz from '../uz/index.ts';
import { messagesInCyrillic } from './derive.ts';

/** Nobody writes these: they are the words of uz in the other script. A build puts them here ready made. */
export default messagesInCyrillic(uz);
