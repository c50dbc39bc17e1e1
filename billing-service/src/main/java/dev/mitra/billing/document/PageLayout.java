package dev.mitra.billing.document;

import dev.mitra.billing.invoice.DocumentKind;
import dev.mitra.billing.invoice.InvoiceLine;
import dev.mitra.kernel.Money;
import dev.mitra.paper.BusinessDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Lays a document out in its party's language.
public final class PageLayout {

    private final PrintedDocument document;
    private final Texts texts;

    private PageLayout(PrintedDocument document) {
        this.document = document;
        this.texts = Texts.in(document.billTo().language());
    }

    public static BusinessDocument of(Printed printed) {
        return switch (printed) {
            case PrintedDocument document -> new PageLayout(document).page();
            case PrintedStatement statement -> StatementLayout.of(statement);
        };
    }

    private BusinessDocument page() {
        var party = new PartyLines(document.billTo(), texts);
        return new BusinessDocument(
                texts.language(),
                party.paper(),
                texts.word("title." + (document.forPreview() ? "PREVIEW" : document.kind())),
                document.number(),
                PartyLines.of(document.seller()),
                texts.word("billTo"),
                party.nameAndLines(),
                facts(),
                columns(),
                document.lines().stream().map(this::line).toList(),
                sums(),
                payment(),
                notes(),
                texts.word("contact", document.seller().contact()));
    }

    private List<BusinessDocument.Fact> facts() {
        var facts = new ArrayList<BusinessDocument.Fact>();
        var issued = document.kind() == DocumentKind.INVOICE ? "issuedOn" : "issuedOn." + document.kind();
        facts.add(fact(issued, texts.date(document.issuedOn())));
        if (document.corrects() == null) {
            facts.add(fact("dueOn", texts.date(document.dueOn())));
        } else {
            facts.add(fact("corrects", document.corrects()));
        }
        if (!document.ofInterest() && !document.forPreview()) {
            facts.add(fact("order", document.orderNumber()));
        }
        if (document.purchaseOrderNumber() != null) {
            facts.add(fact("purchaseOrder", document.purchaseOrderNumber()));
        }
        return facts;
    }

    private List<String> columns() {
        if (document.ofInterest()) {
            return List.of(texts.word("column.interest"), texts.word("column.net"));
        }
        return Stream.of("description", "quantity", "listUnit", "discount", "netUnit", "net")
                .map(column -> texts.word("column." + column))
                .toList();
    }

    private BusinessDocument.Line line(InvoiceLine line) {
        if (document.ofInterest()) {
            return new BusinessDocument.Line(line.description(), "", List.of(texts.amount(line.net())));
        }
        return new BusinessDocument.Line(
                line.description(),
                line.sku(),
                List.of(
                        Integer.toString(line.quantity()),
                        texts.amount(line.listUnit()),
                        texts.percent(line.discount()) + " %",
                        texts.amount(line.netUnit()),
                        texts.amount(line.net())));
    }

    private List<BusinessDocument.Sum> sums() {
        var sums = new ArrayList<BusinessDocument.Sum>();
        sums.add(new BusinessDocument.Sum(texts.word("net"), texts.money(document.net()), false));
        for (var tax : document.tax().lines()) {
            var label = texts.word("tax", tax.state(), texts.percent(tax.rate()));
            sums.add(new BusinessDocument.Sum(label, texts.money(tax.amount()), false));
        }
        if (document.tax().lines().isEmpty()) {
            var none = Money.zero(document.net().currency());
            sums.add(new BusinessDocument.Sum(texts.word("noTax"), texts.money(none), false));
        }
        var total = document.corrects() == null ? "due" : "credited";
        sums.add(new BusinessDocument.Sum(texts.word(total), texts.money(document.total()), true));
        var credit = document.credit();
        if (credit != null) {
            sums.add(new BusinessDocument.Sum(
                    texts.word("credit.used"), texts.money(credit.used().negated()), false));
            sums.add(new BusinessDocument.Sum(texts.word("credit.toPay"), texts.money(document.toPay()), true));
            if (credit.left().isPositive()) {
                sums.add(new BusinessDocument.Sum(texts.word("credit.left"), texts.money(credit.left()), false));
            }
        }
        return sums;
    }

    private BusinessDocument.@Nullable Box payment() {
        if (document.reference() == null || document.toPay().isZero()) {
            return null;
        }
        var facts = List.of(
                fact("beneficiary", document.seller().legalName()),
                new BusinessDocument.Fact(
                        "IBAN", Texts.grouped(document.seller().iban())),
                new BusinessDocument.Fact("BIC", document.seller().bic()),
                fact("reference", Texts.grouped(document.reference())),
                fact("total", texts.money(document.toPay())),
                fact("dueOn", texts.date(document.dueOn())));
        return new BusinessDocument.Box(texts.word("payment"), facts, texts.word("referenceHint"));
    }

    private List<String> notes() {
        var notes = new ArrayList<String>();
        if (document.forPreview()) {
            notes.add(texts.word("preview.note"));
        }
        if (document.reason() != null) {
            notes.add(texts.word("reason") + ": " + document.reason());
            notes.add(texts.word("creditHint"));
        } else if (document.toPay().isZero()) {
            notes.add(texts.word("credit.covered"));
        } else {
            notes.add(texts.word(
                    document.kind() == DocumentKind.DEBIT_NOTE ? "terms.interest" : "terms." + document.terms(),
                    document.interestPercent()));
        }
        var tax = document.tax();
        var evidence = tax.evidence() == null ? "" : tax.evidence();
        notes.add(texts.word("tax." + tax.reason(), tax.place(), evidence));
        if (!document.ofInterest()) {
            notes.add(texts.word("certified"));
        }
        return notes;
    }

    private BusinessDocument.Fact fact(String key, String value) {
        return new BusinessDocument.Fact(texts.word(key), value);
    }
}
