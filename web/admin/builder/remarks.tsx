import { CommentsHere } from '../comments-here.tsx';
import { WriteComment } from '../write-comment.tsx';
import { useEditor } from './editor.tsx';

/**
 * What was said of a place, and a way for those who may to say something: everywhere for who only reads, for who writes where something
 * was said.
 */
export const Remarks = ({ place, label }: { place: string; label: string }) => {
  const { comments, commenting, closed } = useEditor();
  const here = comments.at(place);
  return (
    <>
      <CommentsHere comments={here} commenting={commenting} />
      {(closed || here.length > 0) && <WriteComment place={place} label={label} commenting={commenting} />}
    </>
  );
};
