package dev.mitra.billing.statement;

import java.util.Arrays;

/// How a statement counts. Forms are never changed: statements that were issued in one are made again in it.
public enum StatementForm {
    /// Its interest is all that has accrued, also what debit notes have asked for and what was waived.
    FIRST("urn:mitra:statement:1", ""),
    /// Its interest is what has accrued and was not asked for yet; debit notes are lines of their own.
    SECOND("urn:mitra:statement:2", ", less what was asked for or waived");

    private final String schema;
    private final String less;

    StatementForm(String schema, String less) {
        this.schema = schema;
        this.less = less;
    }

    /// @throws IllegalArgumentException when no form has the name
    public static StatementForm of(String schema) {
        return Arrays.stream(values())
                .filter(form -> form.schema.equals(schema))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no form of a statement: " + schema));
    }

    public String schema() {
        return schema;
    }

    /// What its rule of interest adds to that of the terms.
    public String less() {
        return less;
    }

    public BilledInvoice counted(BilledInvoice invoice) {
        return switch (this) {
            case FIRST -> invoice.withAllInterest();
            case SECOND -> invoice;
        };
    }
}
