// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "transport/files/filecourse.h"
#include "transport/files/filetransfers.h"

#include <memory>

QT_BEGIN_NAMESPACE
class QTcpSocket;
QT_END_NAMESPACE

namespace Kustomer {

class FormBody;

/// One upload (wire E15) straight onto a connection of its own, in large pieces: a manager of Qt's
/// asks the application's thread for each 16 KiB. Any 2xx is success once all was sent, whatever
/// the answer says; a refusal counts at once.
class SocketUploadCourse : public FileCourse
{
    Q_OBJECT

public:
    SocketUploadCourse(const FileUpload &upload, const TransferLimits &limits, QObject *parent);
    ~SocketUploadCourse() override;

    /// Whether a connection of one's own leads there: no proxy stands between, and TLS is here.
    static bool leadsTo(const QUrl &url);

    void start() override;

Q_SIGNALS:
    /// Nobody was found in time, nothing was sent, and nothing more is told. A manager tries all
    /// addresses of a host at once, and knows what to say where nobody is.
    void unreached();

protected:
    void drop() override;

private:
    void open();
    void begin();
    void feed();
    void follow();
    void read();
    void leave();
    void giveUp();
    void conclude(QNetworkReply::NetworkError failure);
    bool wasSent() const;
    /// What the system has not taken yet, in bytes.
    qint64 held() const;

    FileUpload m_upload;
    FormBody *m_body;
    std::shared_ptr<QTcpSocket> m_socket; ///< outlives this, as it may be speaking right now
    HttpAnswerReader m_reader;
    QTimer m_reaching;
    qint64 m_written = 0; ///< of the body
    qint64 m_sent = 0;    ///< of it
    bool m_isReached = false;
    bool m_hasBegun = false;
};

} // namespace Kustomer
