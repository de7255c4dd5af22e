import { CommentsHere } from '../comments-here.tsx';
import { WriteComment } from '../write-comment.tsx';
import { useEditor } from './editor.tsx';

/** What was said of a place and, where it has a label, a way for those who may to say something. */
export const Remarks = ({ place, label }: { place: string; label?: string }) => {
  const { comments, commenting } = useEditor();
  return (
    <>
      <CommentsHere comments={comments.at(place)} commenting={commenting} />
      {label !== undefined && <WriteComment place={place} label={label} commenting={commenting} />}
    </>
  );
};
