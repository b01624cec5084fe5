// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>

namespace Kustomer {

/// A JPEG, PNG or WebP file without what says where, when, by whom and with what it was made; its
/// pixels stay as they are, and so does the way up in which it is to be looked at. Anything else,
/// and what is damaged from there on, stays as it is.
QByteArray withoutMetadata(const QByteArray &picture);

} // namespace Kustomer
