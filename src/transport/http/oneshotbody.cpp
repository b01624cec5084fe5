// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "transport/http/oneshotbody.h"

#include <algorithm>
#include <cstring>

namespace Kustomer {

OneShotBody::OneShotBody(const QByteArray &body, QObject *parent)
    : QIODevice(parent)
    , m_body(body)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OneShotBody::bytesAvailable() const
{
    return m_body.size() - m_sent + QIODevice::bytesAvailable();
}

qint64 OneShotBody::readData(char *data, qint64 longest)
{
    const qint64 count = std::min<qint64>(longest, m_body.size() - m_sent);
    if (count == 0)
        return -1;
    std::memcpy(data, m_body.constData() + m_sent, size_t(count));
    m_sent += count;
    return count;
}

qint64 OneShotBody::writeData(const char *, qint64)
{
    return -1;
}

} // namespace Kustomer
