package dev.mitra.paper;

import static dev.mitra.paper.Millimetres.mm;

import java.util.List;
import java.util.Locale;

/// Where everything of a business document stands: who and what above, the lines, what they add up to, how to pay,
/// notes.
final class BusinessLayout {

    private static final float MARGIN = mm(18);
    private static final float FOOT = mm(22);
    private static final float THICK_RULE = 2;
    private static final float RULE = 1;
    /// How much of the width one side has where there are two.
    private static final float SIDE = 0.45f;

    private final BusinessDocument document;
    private final Typesetter typesetter;
    private final Tag tags;
    private final Sheets sheets;

    private BusinessLayout(BusinessDocument document, Typesetter typesetter, Tag tags) {
        this.document = document;
        this.typesetter = typesetter;
        this.tags = tags;
        this.sheets = new Sheets(document.paper(), MARGIN, FOOT);
    }

    static Sheets of(BusinessDocument document, Typesetter typesetter, Tag tags) {
        var layout = new BusinessLayout(document, typesetter, tags);
        layout.lay();
        return layout.sheets;
    }

    private void lay() {
        sheets.place(head());
        sheets.gap(mm(7));
        sheets.place(parties());
        sheets.gap(mm(6));
        if (!document.lines().isEmpty()) {
            new LinesTable(document, typesetter, tags.table(), sheets).place();
        }
        if (!document.sums().isEmpty()) {
            sheets.gap(mm(4));
            sheets.place(sums());
            sheets.gap(mm(6));
        }
        if (document.box() != null) {
            sheets.place(box(document.box()));
            sheets.gap(mm(5));
        }
        document.notes().forEach(this::note);
        foot();
    }

    private Block head() {
        var head = new Block();
        float width = sheets.width();
        float below = paragraph(head, document.from().name(), Style.SELLER, width * SIDE, 0);
        below = paragraph(head, document.from().lines(), Style.MUTED, width * SIDE, below);
        var title = typesetter.lines(document.title(), Style.TITLE, width * (1 - SIDE));
        float right = head.addRight(tags.heading(1), title, Style.TITLE, width, 0);
        var number = typesetter.lines(document.number(), Style.NUMBER, width * (1 - SIDE));
        right = head.addRight(tags.paragraph(), number, Style.NUMBER, width, right);
        head.fill(Ink.ACCENT, 0, Math.max(below, right) + mm(4), width, THICK_RULE);
        return head;
    }

    private Block parties() {
        var parties = new Block();
        float side = sheets.width() * (1 - SIDE);
        var label = document.toLabel().toUpperCase(Locale.of(document.language()));
        float below = paragraph(parties, label, Style.LABEL, side, 0);
        below = paragraph(parties, document.to().name(), Style.NAME, side, below);
        paragraph(parties, document.to().lines(), Style.TEXT, side, below);
        if (!document.facts().isEmpty()) {
            facts(parties);
        }
        return parties;
    }

    // Labels and values in two columns at the right edge.
    private void facts(Block parties) {
        var labels = widest(document.facts(), Style.MUTED);
        float most = sheets.width() * SIDE - labels - mm(8);
        float values = 0;
        for (var fact : document.facts()) {
            values = Math.max(values, typesetter.width(fact.value(), Style.TEXT));
        }
        float left = sheets.width() - labels - mm(5) - Math.min(values, most);
        var table = tags.table();
        float top = 0;
        for (var fact : document.facts()) {
            var row = table.row();
            top += mm(0.5f);
            parties.add(row.rowHeading(), List.of(typesetter.line(fact.label(), Style.MUTED)), Style.MUTED, left, top);
            var value = typesetter.lines(fact.value(), Style.TEXT, most);
            top = parties.addRight(row.cell(), value, Style.TEXT, sheets.width(), top) + mm(0.5f);
        }
    }

    private Block sums() {
        var sums = new Block();
        float right = sheets.width() - mm(2);
        float left = sheets.width() - mm(78);
        var table = tags.table();
        float top = 0;
        for (var sum : document.sums()) {
            var style = sum.strong() ? Style.STRONG : Style.TEXT;
            if (sum.strong()) {
                sums.fill(Ink.ACCENT, left, top, mm(78), RULE);
            }
            top += sum.strong() ? RULE + mm(1.6f) : mm(0.8f);
            var row = table.row();
            var value = typesetter.line(sum.value(), style);
            float room = mm(78 - 2 * 2 - 3) - value.width(style);
            var label = typesetter.lines(sum.label(), style, room);
            float below = sums.add(row.rowHeading(), label, style, left + mm(2), top);
            sums.addRight(row.cell(), List.of(value), style, right, top);
            top = below + mm(0.8f);
        }
        sums.grow(top);
        return sums;
    }

    private Block box(BusinessDocument.Box content) {
        var box = new Block();
        float inside = mm(5);
        float width = sheets.width() - 2 * inside;
        float top = box.add(
                tags.heading(2),
                typesetter.lines(content.heading(), Style.HEADING, width),
                Style.HEADING,
                inside,
                mm(4));
        top += mm(1.5f);
        float labels = widest(content.facts(), Style.MUTED);
        var table = tags.table();
        for (var fact : content.facts()) {
            var row = table.row();
            top += mm(0.4f);
            var label = List.of(typesetter.line(fact.label(), Style.MUTED));
            box.add(row.rowHeading(), label, Style.MUTED, inside, top);
            var value = typesetter.lines(fact.value(), Style.TEXT, width - labels - mm(6));
            top = box.add(row.cell(), value, Style.TEXT, inside + labels + mm(6), top) + mm(0.4f);
        }
        var hint = typesetter.lines(content.hint(), Style.NOTE, width);
        top = box.add(tags.paragraph(), hint, Style.NOTE, inside, top + mm(2));
        box.fill(Ink.TINT, 0, 0, sheets.width(), top + mm(4));
        return box;
    }

    // Line by line, so that a long one runs over to the next page.
    private void note(String text) {
        var tag = tags.paragraph();
        for (var line : typesetter.lines(text, Style.NOTE, sheets.width())) {
            var block = new Block();
            block.add(tag, List.of(line), Style.NOTE, 0, 0);
            sheets.place(block);
        }
        sheets.gap(mm(1.5f));
    }

    private void foot() {
        for (int sheet = 0; sheet < sheets.count(); sheet++) {
            var page = document.number() + " · " + (sheet + 1) + " / " + sheets.count();
            var right = typesetter.line(page, Style.FOOTER);
            float room = sheets.width() - right.width(Style.FOOTER) - mm(5);
            var foot = new Block();
            foot.add(null, typesetter.lines(document.footer(), Style.FOOTER, room), Style.FOOTER, 0, mm(6));
            foot.addRight(null, List.of(right), Style.FOOTER, sheets.width(), mm(6));
            sheets.foot(sheet, foot);
        }
    }

    private float paragraph(Block block, String text, Style style, float width, float top) {
        return paragraph(block, List.of(text), style, width, top);
    }

    // Each of the texts begins a line of the same paragraph.
    private float paragraph(Block block, List<String> texts, Style style, float width, float top) {
        if (texts.isEmpty()) {
            return top;
        }
        var lines = texts.stream()
                .flatMap(text -> typesetter.lines(text, style, width).stream())
                .toList();
        return block.add(tags.paragraph(), lines, style, 0, top);
    }

    private float widest(List<BusinessDocument.Fact> facts, Style style) {
        return (float) facts.stream()
                .mapToDouble(fact -> typesetter.width(fact.label(), style))
                .max()
                .orElse(0);
    }
}
