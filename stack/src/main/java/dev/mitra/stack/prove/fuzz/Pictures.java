package dev.mitra.stack.prove.fuzz;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.imageio.ImageIO;

/// A small picture, and files that only say that they are one.
final class Pictures {

    private static final int EDGE = 8;

    private Pictures() {}

    static byte[] png() {
        var file = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(EDGE, EDGE, BufferedImage.TYPE_INT_RGB), "png", file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    /// By what is wrong with each.
    static Map<String, byte[]> bad() {
        var whole = png();
        var bad = new LinkedHashMap<String, byte[]>();
        bad.put("half a picture", Arrays.copyOf(whole, whole.length / 2));
        bad.put("a picture with something behind", Arrays.copyOf(whole, whole.length + 1_000));
        var broken = whole.clone();
        // the width, of which the checksum behind it then is not
        broken[16] = 0x7F;
        bad.put("a picture of endless width", broken);
        return bad;
    }
}
