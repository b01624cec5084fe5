// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "supportform.h"

#include <QApplication>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    application.setOrganizationName(QStringLiteral("Acme"));
    application.setApplicationName(QStringLiteral("Support"));

    SupportForm form;
    form.show();
    return application.exec();
}
