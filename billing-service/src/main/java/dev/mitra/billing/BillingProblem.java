package dev.mitra.billing;

import dev.mitra.web.ProblemCode;

/// Why this service refused a request.
public enum BillingProblem implements ProblemCode {
    MALFORMED_XML(400),
    DOCTYPE_FORBIDDEN(400),
    NOT_A_BANK_STATEMENT(422),
    INCOMPLETE_ENTRY(422),
    AMOUNT_NOT_UNDERSTOOD(422),
    OTHER_ACCOUNT(422),
    WRONG_SUMS(422),
    BANK_FILE_TOO_LARGE(413),
    /// The PDF is being rendered.
    DOCUMENT_NOT_READY(409, true),
    RECEIPT_HELD(409),
    NOT_CHARGED_BACK(409),
    RECEIPT_IN_PARTS(409),
    MOVEMENT_DOES_NOT_FIT(422),
    INVOICE_NOT_OPEN(409),
    UNKNOWN_INVOICE(422),
    OTHER_CURRENCY(422),
    OTHER_PAYER(422),
    ALLOCATION_TOO_LARGE(422),
    UNKNOWN_STATE(422),
    CERTIFICATE_NOT_GOOD_TODAY(422),
    FILE_NOT_ACCEPTED(422),
    CERTIFICATE_SUBMITTED_BEFORE(409),
    CERTIFICATE_DECIDED(409),
    WORDS_MISSING(422),
    NO_TAX_TO_CREDIT(409),
    NOTHING_TO_UNDO(409),
    RECEIPT_REVERSED(409),
    NO_INTEREST(409),
    HALF_YEAR_KNOWN(409),
    SAME_CURRENCY(422),
    NO_EXCHANGE_RATE(409),
    EXCHANGE_RATE_KNOWN(409),
    EXCHANGE_IN_USE(409),
    RATE_IMPLAUSIBLE(422),
    REFUND_TOO_LARGE(422),
    REFUND_OVER(409),
    NOTHING_DELIVERED(409),
    WRITE_OFF_STANDS(409),
    SECOND_PERSON_NEEDED(409),
    WRITE_OFF_DECIDED(409),
    WRITE_OFF_CHANGED(409),
    NUMBER_TAKEN(409),
    NUMBER_NOT_GIVEN(409),
    TAX_ROWS_REFUSED(422),
    /// Of one row, inside [#TAX_ROWS_REFUSED].
    TAX_ROW_FAULT(422);

    private final int status;
    private final boolean retryable;

    BillingProblem(int status) {
        this(status, false);
    }

    BillingProblem(int status, boolean retryable) {
        this.status = status;
        this.retryable = retryable;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public boolean retryable() {
        return retryable;
    }
}
