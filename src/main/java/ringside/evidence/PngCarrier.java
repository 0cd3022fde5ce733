package ringside.evidence;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/// A PNG that carries its story, in a text chunk of its own (iTXt, keyword `ringside story`) that
/// every viewer passes over.
///
/// Law: what [#carrying] puts in, [#story] takes out; a damaged picture is refused with its place.
public final class PngCarrier {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};
    private static final byte[] KEYWORD = "ringside story".getBytes(StandardCharsets.ISO_8859_1);
    private static final String AGAIN = "; export the picture again.";

    /// Chunk length, type and checksum.
    private static final int FRAME = 12;
    /// The first chunk, IHDR, has 13 bytes.
    private static final int HEADER = SIGNATURE.length + FRAME + 13;
    /// Longer stories are compressed.
    private static final int LONG = 500;
    /// No story is longer, in bytes; what claims to be is an attack.
    private static final int LONGEST = 16_000_000;

    private PngCarrier() {}

    static boolean isPng(byte[] bytes) {
        return bytes.length >= SIGNATURE.length
                && Arrays.equals(bytes, 0, SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length);
    }

    /// The same picture with a story inside.
    public static byte[] carrying(byte[] png, String story) {
        var out = new ByteArrayOutputStream(png.length + story.length());
        out.write(png, 0, HEADER);
        var chunk = chunk(story.getBytes(StandardCharsets.UTF_8));
        out.write(chunk, 0, chunk.length);
        out.write(png, HEADER, png.length - HEADER);
        return out.toByteArray();
    }

    private static byte[] chunk(byte[] text) {
        var packed = text.length > LONG;
        var data = packed ? deflated(text) : text;
        var length = KEYWORD.length + 5 + data.length;
        var chunk = ByteBuffer.allocate(FRAME + length);
        chunk.putInt(length).put("iTXt".getBytes(StandardCharsets.ISO_8859_1)).put(KEYWORD);
        chunk.put((byte) 0).put((byte) (packed ? 1 : 0)).put((byte) 0);
        chunk.put((byte) 0).put((byte) 0).put(data);
        return chunk.putInt(checksum(chunk.array(), 4, length + 4)).array();
    }

    private static int checksum(byte[] bytes, int from, int length) {
        var sum = new CRC32();
        sum.update(bytes, from, length);
        return (int) sum.getValue();
    }

    private static byte[] deflated(byte[] text) {
        try (var deflater = new Deflater(Deflater.BEST_COMPRESSION)) {
            deflater.setInput(text);
            deflater.finish();
            var out = new ByteArrayOutputStream();
            var buffer = new byte[8192];
            while (!deflater.finished()) out.write(buffer, 0, deflater.deflate(buffer));
            return out.toByteArray();
        }
    }

    /// The story that a PNG carries.
    static String story(byte[] png) throws NoStory {
        for (var at = SIGNATURE.length; at < png.length; ) {
            if (png.length - at < FRAME) throw damaged("ends in the middle of a chunk");
            var length = ByteBuffer.wrap(png, at, 4).getInt();
            var type = new String(png, at + 4, 4, StandardCharsets.ISO_8859_1);
            if (length < 0 || length > png.length - at - FRAME)
                throw damaged("has a chunk " + type + " at byte " + at + " that never ends");
            if (type.equals("iTXt") && isOurs(png, at + 8, length)) return text(png, at, length);
            at += FRAME + length;
        }
        throw new NoStory(
                "is a picture that carries no story; those that Ringside exports do, so open one"
                        + " of them or the story's text.");
    }

    private static NoStory damaged(String how) {
        return new NoStory("is a damaged PNG: it " + how + AGAIN);
    }

    private static boolean isOurs(byte[] png, int at, int length) {
        var end = at + KEYWORD.length;
        return length >= KEYWORD.length + 5
                && Arrays.equals(png, at, end, KEYWORD, 0, KEYWORD.length)
                && png[end] == 0;
    }

    private static String text(byte[] png, int at, int length) throws NoStory {
        var sum = ByteBuffer.wrap(png, at + 8 + length, 4).getInt();
        if (checksum(png, at + 4, length + 4) != sum)
            throw damaged("carries a story at byte " + at + " whose checksum is wrong");
        var from = at + 8 + KEYWORD.length + 1;
        var end = at + 8 + length;
        var packed = png[from] == 1;
        var begin = after(png, after(png, from + 2, end), end);
        var data = Arrays.copyOfRange(png, begin, end);
        return new String(packed ? inflated(data) : data, StandardCharsets.UTF_8);
    }

    /// The place after the next zero byte: language and translated keyword end with one.
    private static int after(byte[] png, int from, int end) throws NoStory {
        for (var at = from; at < end; at++) if (png[at] == 0) return at + 1;
        throw damaged("carries a story whose chunk breaks off");
    }

    private static byte[] inflated(byte[] data) throws NoStory {
        try (var inflater = new Inflater()) {
            inflater.setInput(data);
            var out = new ByteArrayOutputStream();
            var buffer = new byte[8192];
            while (!inflater.finished()) {
                var count = inflater.inflate(buffer);
                if (count == 0) throw damaged("carries a story whose packing breaks off");
                if (out.size() + count > LONGEST)
                    throw damaged("carries a story of more than " + LONGEST + " bytes");
                out.write(buffer, 0, count);
            }
            return out.toByteArray();
        } catch (DataFormatException _) {
            throw damaged("carries a story that cannot be unpacked");
        }
    }
}
