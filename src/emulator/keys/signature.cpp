// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "emulator/keys/signature.h"

#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

#include <array>

namespace Kustomer::Emulation {

QByteArray signature(const QByteArray &text, const QString &secret)
{
    return QMessageAuthenticationCode::hash(text, secret.toUtf8(), QCryptographicHash::Sha256);
}

bool isEqualInConstantTime(QByteArrayView left, QByteArrayView right)
{
    if (left.size() != right.size())
        return false;
    int difference = 0;
    for (qsizetype i = 0; i < left.size(); ++i)
        difference |= left[i] ^ right[i];
    return difference == 0;
}

QString randomSecret()
{
    std::array<quint32, 4> words;
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    const QByteArrayView bytes(reinterpret_cast<const char *>(words.data()), sizeof words);
    return QString::fromLatin1(bytes.toByteArray().toHex());
}

} // namespace Kustomer::Emulation
