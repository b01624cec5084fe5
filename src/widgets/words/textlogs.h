// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

namespace Kustomer {

/// Keeps Qt from logging what customers read and write: its Markdown reader and its text layout
/// print every paragraph to the categories `qt.text.*` when these are switched on. Works for the
/// process, from the first call on; other categories and rules stay as they are.
void silenceTextLogs();

} // namespace Kustomer
