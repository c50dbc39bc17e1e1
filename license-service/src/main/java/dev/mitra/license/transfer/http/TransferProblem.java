package dev.mitra.license.transfer.http;

import dev.mitra.web.ProblemCode;

/// Why a licence does not change hands.
public enum TransferProblem implements ProblemCode {
    LICENSE_NOT_TRANSFERABLE(409),
    ORGANISATION_ALREADY_MERGED(409),
    ORGANISATION_INTO_ITSELF(422),
    TRANSFER_ALREADY_DECIDED(409),
    TRANSFER_ALREADY_PROPOSED(409);

    private final int status;

    TransferProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
