package dev.mitra.account.token;

import java.time.Duration;

/// A signed token, as the caller gets it.
public record AccessToken(String value, Duration lifetime) {
    @Override
    public String toString() {
        return "AccessToken[hidden]";
    }
}
