package dev.mitra.license.delivery.http;

import dev.mitra.web.ProblemCode;

/// Why a download link hands out nothing.
public enum DownloadProblem implements ProblemCode {
    DOWNLOAD_LINK_OVER(410),
    DOWNLOAD_LINK_USED(410),
    NO_LICENSE_IN_FORCE(409);

    private final int status;

    DownloadProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
