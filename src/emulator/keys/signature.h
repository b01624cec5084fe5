// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QString>

namespace Kustomer::Emulation {

/// HMAC-SHA256 of a text.
QByteArray signature(const QByteArray &text, const QString &secret);
/// Compares secrets in a time that does not depend on where they differ.
bool isEqualInConstantTime(QByteArrayView left, QByteArrayView right);
/// A fresh random secret of 32 hexadecimal digits.
QString randomSecret();

} // namespace Kustomer::Emulation
