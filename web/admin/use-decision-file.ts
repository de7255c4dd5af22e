import { useEffect, useState } from 'preact/hooks';
import type { DecisionView } from '#shared/service/decision/decision.ts';
import type { Text } from '#shared/words/text.ts';
import { checksum, fileProblem, postForm } from '../apply/send-file.ts';
import { wordsOf } from '../kit/refusal-banner.tsx';
import { useApp } from '../session/app.tsx';

/** Milliseconds between two looks at a file that is being checked. */
const pause = 1500;

/** Sends the signed PDF of a decision straight to storage and follows its check. */
export const useDecisionFile = ({ decision, document }: DecisionView, reload: () => void) => {
  const { call } = useApp();
  const [share, setShare] = useState<number>();
  const [problem, setProblem] = useState<Text>();
  const send = async (file: File) => {
    const wrong = fileProblem(file);
    setProblem(wrong);
    if (wrong) return;
    setShare(0);
    try {
      const { upload } = await call('requestDecisionUpload', {
        params: { decisionId: decision.id },
        body: {
          asked: 'decision',
          name: file.name.slice(-200),
          type: 'application/pdf',
          bytes: file.size,
          sha256: await checksum(file),
        },
      });
      await postForm(upload, file, setShare, new AbortController().signal);
      reload();
    } catch (failure) {
      setProblem(wordsOf(failure).title);
    } finally {
      setShare(undefined);
    }
  };
  const settling = document?.state === 'waiting' || document?.state === 'checking';
  useEffect(() => {
    if (!settling) return;
    const timer = setInterval(reload, pause);
    return () => clearInterval(timer);
  }, [settling]);
  return { share, problem, send };
};
