package dev.mitra.license.bulk.http;

import dev.mitra.license.bulk.Refusal;
import dev.mitra.license.issue.http.LicenseProblem;
import dev.mitra.license.temporary.http.TemporaryProblem;
import dev.mitra.web.CommonProblem;
import dev.mitra.web.ProblemCode;

/// What is wrong with a table or with one of its rows.
public enum BatchProblem implements ProblemCode {
    NOT_CSV(400),
    NOT_UTF_8(400),
    COLUMN_MISSING(422),
    TOO_MANY_ROWS(422),
    UNREADABLE_CELL(422),
    REPEATED_ROW(422),
    SEVERAL_ORDER_LINES(422);

    private final int status;

    BatchProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }

    /// The code that a single request would be refused with.
    static ProblemCode of(Refusal why) {
        return switch (why) {
            case UNREADABLE_CELL -> UNREADABLE_CELL;
            case REPEATED_ROW -> REPEATED_ROW;
            case NOT_FOUND -> CommonProblem.NOT_FOUND;
            case UNKNOWN_ORDER_LINE -> TemporaryProblem.UNKNOWN_ORDER_LINE;
            case SEVERAL_ORDER_LINES -> SEVERAL_ORDER_LINES;
            case ORDER_CLOSED -> TemporaryProblem.ORDER_CLOSED;
            case NOT_EXTENDABLE -> TemporaryProblem.TEMPORARY_LICENSE_NOT_EXTENDABLE;
            case OVER -> TemporaryProblem.TEMPORARY_LICENSE_OVER;
            case NOT_ACTIVE -> LicenseProblem.LICENSE_NOT_ACTIVE;
            case CONTINUED -> LicenseProblem.LICENSE_CONTINUED;
        };
    }
}
