package dev.mitra.account.session;

import java.util.List;

/// Ways to log in elsewhere, for the log-in page.
public interface OtherLogIns {

    List<OtherLogIn> all();

    /// @param path of ours that leads there
    /// @param name what people call it
    record OtherLogIn(String path, String name) {}
}
