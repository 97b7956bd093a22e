package org.councildocs.cli.input;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;
import java.util.Map;

/** A channel of which no more than a number of bytes can be read, until the bound is taken off. */
final class BoundedChannel implements SeekableByteChannel {

  private final SeekableByteChannel channel;
  private final long bound;
  private long left;
  private boolean bounded = true;

  BoundedChannel(SeekableByteChannel channel, long bound) {
    this.channel = channel;
    this.bound = bound;
    this.left = bound;
  }

  /** From now on all may be read. */
  void unbind() {
    bounded = false;
  }

  @Override
  public int read(ByteBuffer target) throws IOException {
    int got = channel.read(target);
    left -= Math.max(0, got);
    if (bounded && left < 0) {
      throw new InputException(
          InputRule.TOO_LARGE, Map.of("limit", bound / (1024 * 1024) + " MiB of directory"));
    }
    return got;
  }

  @Override
  public int write(ByteBuffer source) {
    throw new NonWritableChannelException();
  }

  @Override
  public long position() throws IOException {
    return channel.position();
  }

  @Override
  public SeekableByteChannel position(long position) throws IOException {
    channel.position(position);
    return this;
  }

  @Override
  public long size() throws IOException {
    return channel.size();
  }

  @Override
  public SeekableByteChannel truncate(long size) {
    throw new NonWritableChannelException();
  }

  @Override
  public boolean isOpen() {
    return channel.isOpen();
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
