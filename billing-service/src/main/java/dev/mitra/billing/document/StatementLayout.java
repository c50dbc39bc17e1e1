package dev.mitra.billing.document;

import dev.mitra.paper.BusinessDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Lays a statement out in its party's language.
final class StatementLayout {

    private final PrintedStatement statement;
    private final Texts texts;

    private StatementLayout(PrintedStatement statement) {
        this.statement = statement;
        this.texts = Texts.in(statement.billTo().language());
    }

    static BusinessDocument of(PrintedStatement statement) {
        return new StatementLayout(statement).page();
    }

    private BusinessDocument page() {
        var party = new PartyLines(statement.billTo(), texts);
        return new BusinessDocument(
                texts.language(),
                party.paper(),
                texts.word("title.STATEMENT"),
                statement.number(),
                PartyLines.of(statement.seller()),
                texts.word("billTo"),
                party.nameAndLines(),
                List.of(
                        fact("statement.month", statement.month()),
                        fact("statement.cutOff", texts.date(statement.issuedOn()))),
                Stream.of("invoice", "issuedOn", "dueOn", "daysOverdue", "interest", "open")
                        .map(column -> texts.word("statement.column." + column))
                        .toList(),
                statement.items().stream().map(this::line).toList(),
                sums(),
                payment(),
                List.of(
                        texts.word("statement.note.advice"),
                        texts.word("statement.note.late", statement.interestPercent())),
                texts.word("contact", statement.seller().contact()));
    }

    private BusinessDocument.Line line(PrintedStatement.Item item) {
        return new BusinessDocument.Line(
                item.invoiceNumber(),
                texts.word("statement.order", item.orderNumber()),
                List.of(
                        texts.date(item.issuedOn()),
                        texts.date(item.dueOn()),
                        Integer.toString(item.daysOverdue()),
                        texts.amount(item.interest()),
                        texts.amount(item.open())));
    }

    private List<BusinessDocument.Sum> sums() {
        var sums = new ArrayList<BusinessDocument.Sum>();
        for (int bucket = 0; bucket < statement.ageing().size(); bucket++) {
            var sum = statement.ageing().get(bucket);
            if (!sum.isZero()) {
                sums.add(new BusinessDocument.Sum(texts.word("statement.ageing." + bucket), texts.money(sum), false));
            }
        }
        sums.add(new BusinessDocument.Sum(texts.word("statement.total"), texts.money(statement.total()), false));
        if (!statement.credit().isZero()) {
            sums.add(new BusinessDocument.Sum(texts.word("statement.credit"), texts.money(statement.credit()), false));
        }
        sums.add(new BusinessDocument.Sum(texts.word("statement.pay"), texts.money(statement.toPay()), true));
        sums.add(new BusinessDocument.Sum(texts.word("statement.dueSoon"), texts.money(statement.dueSoon()), false));
        if (!statement.interest().isZero()) {
            sums.add(new BusinessDocument.Sum(
                    texts.word("statement.interest"), texts.money(statement.interest()), false));
        }
        return sums;
    }

    private BusinessDocument.Box payment() {
        var facts = List.of(
                fact("beneficiary", statement.seller().legalName()),
                new BusinessDocument.Fact(
                        "IBAN", Texts.grouped(statement.seller().iban())),
                new BusinessDocument.Fact("BIC", statement.seller().bic()),
                fact("reference", Texts.grouped(statement.reference())),
                fact("total", texts.money(statement.toPay())));
        return new BusinessDocument.Box(texts.word("payment"), facts, texts.word("statement.hint"));
    }

    private BusinessDocument.Fact fact(String key, String value) {
        return new BusinessDocument.Fact(texts.word(key), value);
    }
}
