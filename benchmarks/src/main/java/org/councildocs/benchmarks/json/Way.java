package org.councildocs.benchmarks.json;

import java.io.IOException;

/** What is measured. */
public enum Way {
  /** Bytes to records. */
  READ {
    @Override
    <T> Object run(Candidate<T> candidate) throws IOException {
      return candidate.read();
    }
  },
  /** Records to bytes. */
  WRITE {
    @Override
    <T> Object run(Candidate<T> candidate) throws IOException {
      return candidate.write();
    }
  };

  abstract <T> Object run(Candidate<T> candidate) throws IOException;
}
