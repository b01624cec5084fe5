// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QIODevice>

namespace Kustomer {

/// A body that can be sent once: QNetworkAccessManager on its own sends a POST again when the
/// connection ends early, which would create a message twice; it can't where there is no way back.
class OneShotBody : public QIODevice
{
    Q_OBJECT

public:
    OneShotBody(const QByteArray &body, QObject *parent);

    bool isSequential() const override { return true; }
    bool atEnd() const override { return bytesAvailable() == 0; }
    bool reset() override { return false; }
    qint64 bytesAvailable() const override;

protected:
    qint64 readData(char *data, qint64 longest) override;
    qint64 writeData(const char *data, qint64 length) override;

private:
    QByteArray m_body;
    qint64 m_sent = 0;
};

} // namespace Kustomer
