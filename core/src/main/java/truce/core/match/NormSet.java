package truce.core.match;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * A set of norms by their index in {@link Frame#norms()}, in words of 64: meeting hundreds of norms takes a few
 * operations. Sets that are shared are no longer changed.
 */
public final class NormSet {

    private final long[] words;

    private NormSet(long[] words) {
        this.words = words;
    }

    /** No norm, of that many. */
    static NormSet none(int norms) {
        return new NormSet(new long[wordsFor(norms)]);
    }

    /** All norms, of that many. */
    static NormSet all(int norms) {
        NormSet all = none(norms);
        Arrays.fill(all.words, -1L);
        if (norms % Long.SIZE != 0) {
            all.words[all.words.length - 1] >>>= Long.SIZE - norms % Long.SIZE;
        }
        return all;
    }

    /** How many words hold that many norms. */
    public static int wordsFor(int norms) {
        return (norms + Long.SIZE - 1) / Long.SIZE;
    }

    /** Norms 64 w to 64 w + 63, the lowest bit first. */
    public long word(int w) {
        return words[w];
    }

    public boolean contains(int norm) {
        return (words[norm / Long.SIZE] >>> norm & 1) != 0;
    }

    public boolean isEmpty() {
        long any = 0;
        for (long word : words) {
            any |= word;
        }
        return any == 0;
    }

    /** Does something for each norm, in order. */
    public void forEach(IntConsumer action) {
        for (int w = 0; w < words.length; w++) {
            for (long left = words[w]; left != 0; left &= left - 1) {
                action.accept(w * Long.SIZE + Long.numberOfTrailingZeros(left));
            }
        }
    }

    /** The norms that all four hold. */
    static NormSet common(NormSet one, NormSet two, NormSet three, NormSet four) {
        NormSet common = new NormSet(one.words.clone());
        for (int w = 0; w < common.words.length; w++) {
            common.words[w] &= two.words[w] & three.words[w] & four.words[w];
        }
        return common;
    }

    /** The norms that one of them holds. */
    public NormSet or(NormSet other) {
        NormSet either = new NormSet(words.clone());
        either.addAll(other);
        return either;
    }

    /** Whether some norm is in both. */
    boolean meets(NormSet other) {
        long any = 0;
        for (int w = 0; w < words.length; w++) {
            any |= words[w] & other.words[w];
        }
        return any != 0;
    }

    /** Whether some norm is in all three. */
    boolean meets(NormSet other, NormSet third) {
        long any = 0;
        for (int w = 0; w < words.length; w++) {
            any |= words[w] & other.words[w] & third.words[w];
        }
        return any != 0;
    }

    void add(int norm) {
        words[norm / Long.SIZE] |= 1L << norm;
    }

    void addAll(NormSet other) {
        for (int w = 0; w < words.length; w++) {
            words[w] |= other.words[w];
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NormSet set && Arrays.equals(words, set.words);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(words);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("{");
        forEach(norm -> text.append(text.length() > 1 ? ", " : "").append(norm));
        return text.append('}').toString();
    }
}
