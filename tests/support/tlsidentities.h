// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "support/places.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>

namespace Kustomer::Testing {

inline QByteArray tlsFixture(const QString &name)
{
    QFile file(fixturePath(QStringLiteral("tls/") + name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// As whom a server on loopback presents itself.
inline QSslConfiguration tlsIdentity(const QString &certificate)
{
    QSslConfiguration configuration;
    configuration.setLocalCertificate(QSslCertificate(tlsFixture(certificate)));
    configuration.setPrivateKey(QSslKey(tlsFixture(QStringLiteral("server.key")), QSsl::Ec));
    return configuration;
}

/// The application trusts the office's authority as long as this is here.
class Trust
{
public:
    Trust()
        : m_before(QSslConfiguration::defaultConfiguration())
    {
        QSslConfiguration trusting = m_before;
        trusting.setCaCertificates({QSslCertificate(tlsFixture(QStringLiteral("authority.pem")))});
        QSslConfiguration::setDefaultConfiguration(trusting);
    }
    ~Trust() { QSslConfiguration::setDefaultConfiguration(m_before); }
    Q_DISABLE_COPY_MOVE(Trust)

private:
    QSslConfiguration m_before;
};

} // namespace Kustomer::Testing
