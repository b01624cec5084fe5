// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "transport/files/filetransfers.h"
#include "transport/files/replycourse.h"

namespace Kustomer {

class FormBody;

/// Of an answer that explains a refusal; the rest says nothing more.
inline constexpr qint64 longestUploadAnswer = 65'536;

QString titleOf(const FileUpload &upload);
/// The file is not there, or became shorter.
Error unreadableError(const FileUpload &upload);

/// One upload (wire E15) by a manager; any 2xx is success, whatever the answer says.
class FileUploadCourse : public ReplyCourse
{
    Q_OBJECT

public:
    FileUploadCourse(const FileUpload &upload, const TransferLimits &limits,
                     QNetworkAccessManager *network, QObject *parent);

    void start() override;

protected:
    void conclude() override;

private:
    void follow(qint64 sent);

    FileUpload m_upload;
    FormBody *m_body; ///< goes with the reply
    qint64 m_sent = 0;
};

} // namespace Kustomer
