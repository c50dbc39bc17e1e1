package dev.mitra.reseller.notice;

import java.util.ArrayList;
import java.util.List;

/// A written notice: the subject, and the body in blocks from which text and HTML are made, so that both say
/// the same.
public record Letter(String subject, List<Block> blocks) {

    private static final String SUBJECT = "Subject: ";
    private static final String BULLET = "- ";

    public Letter {
        blocks = List.copyOf(blocks);
    }

    /// Reads a filled template: the first line is the subject, empty lines part the blocks, a block whose
    /// lines begin with `- ` is a list, a block that is one address is a link.
    public static Letter read(String filled) {
        var text = filled.strip();
        int end = text.indexOf('\n');
        if (!text.startsWith(SUBJECT) || end < 0) {
            throw new IllegalArgumentException("a notice begins with its subject");
        }
        var blocks = new ArrayList<Block>();
        for (var block : text.substring(end).strip().split("\\n\\s*\\n")) {
            blocks.add(Block.of(block.strip()));
        }
        return new Letter(text.substring(SUBJECT.length(), end).strip(), blocks);
    }

    public String text() {
        return String.join("\n\n", blocks.stream().map(Block::text).toList()) + "\n";
    }

    /// @param lines without their bullets
    /// @param shape decides how HTML shows it
    public record Block(Shape shape, List<String> lines) {

        public enum Shape {
            PARAGRAPH,
            LIST,
            LINK
        }

        public Block {
            lines = List.copyOf(lines);
        }

        static Block of(String block) {
            var lines = block.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
            if (!lines.isEmpty() && lines.stream().allMatch(line -> line.startsWith(BULLET))) {
                var items = lines.stream().map(line -> line.substring(BULLET.length()));
                return new Block(Shape.LIST, items.toList());
            }
            boolean link = lines.size() == 1 && lines.getFirst().matches("https?://\\S+");
            return new Block(link ? Shape.LINK : Shape.PARAGRAPH, lines);
        }

        public boolean isList() {
            return shape == Shape.LIST;
        }

        public boolean isLink() {
            return shape == Shape.LINK;
        }

        String text() {
            return String.join(
                    "\n", isList() ? lines.stream().map(BULLET::concat).toList() : lines);
        }
    }
}
