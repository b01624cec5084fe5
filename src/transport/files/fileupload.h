// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "transport/files/filecourse.h"
#include "transport/files/filetransfers.h"

namespace Kustomer {

class FormBody;

/// One upload (wire E15); any 2xx is success, whatever the answer says.
class FileUploadCourse : public FileCourse
{
    Q_OBJECT

public:
    FileUploadCourse(const FileUpload &upload, const TransferLimits &limits, QObject *parent);

    void start(QNetworkAccessManager *network) override;

protected:
    void conclude() override;

private:
    void follow(qint64 sent);

    FileUpload m_upload;
    FormBody *m_body; ///< goes with the reply
    qint64 m_sent = 0;
};

} // namespace Kustomer
