// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QFile>
#include <QIODevice>

namespace Kustomer {

struct FileUpload;

/// The body of a form with one file, `multipart/form-data`, read from disk as it is sent. It can be
/// sent once: there is no way back in it, so that the network never sends it again on its own.
class FormBody : public QIODevice
{
    Q_OBJECT

public:
    explicit FormBody(const FileUpload &upload, QObject *parent = nullptr);

    /// Opens the file; false where it cannot be read.
    [[nodiscard]] bool start();
    /// With the boundary between the parts.
    QByteArray contentType() const;
    /// All of it, in bytes.
    qint64 length() const { return m_head.size() + m_fileLength + m_tail.size(); }
    /// How much of so many bytes of the body is of the file.
    qint64 fileBytesIn(qint64 sent) const;
    qint64 fileLength() const { return m_fileLength; }

    bool isSequential() const override { return true; }
    bool atEnd() const override { return m_place >= length(); }
    bool reset() override { return false; }
    qint64 bytesAvailable() const override
    {
        return length() - m_place + QIODevice::bytesAvailable();
    }

protected:
    qint64 readData(char *data, qint64 longest) override;
    qint64 writeData(const char *data, qint64 length) override;

private:
    qint64 readPart(char *data, qint64 longest);

    QFile m_file;
    QByteArray m_boundary;
    QByteArray m_head;
    QByteArray m_tail;
    qint64 m_fileLength = 0; ///< as it was when it was opened
    qint64 m_place = 0;
};

} // namespace Kustomer
