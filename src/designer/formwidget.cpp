// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "designer/formwidget.h"

#include <QIcon>

using namespace Qt::Literals::StringLiterals;

QString FormWidget::group() const
{
    return u"Kustomer"_s;
}

QIcon FormWidget::icon() const
{
    QIcon icon; // of pictures: Designer shows none that names no sizes, as one of SVG does
    for (const int size : {16, 24, 32, 48, 64})
        icon.addFile(u":/kustomerchat/designer/%1-%2.png"_s.arg(name().toLower()).arg(size));
    return icon;
}

QString FormWidget::includeFile() const
{
    return u"<KustomerChat/%1>"_s.arg(name());
}

void FormWidget::initialize(QDesignerFormEditorInterface *designer)
{
    m_inDesigner = designer != nullptr;
}
