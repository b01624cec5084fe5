// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "designer/kustomerchatplugin.h"

#include <KustomerChat/KustomerChatWidget>

#include <QIcon>

using namespace Qt::Literals::StringLiterals;

namespace {

/// The widget on a form: never goes online, whatever autoStart says. Without Q_OBJECT it keeps the
/// class name of its base, which is what Designer writes into the form.
class ChatWidgetOnForm final : public KustomerChatWidget
{
public:
    using KustomerChatWidget::KustomerChatWidget;

protected:
    void showEvent(QShowEvent *event) override { QWidget::showEvent(event); }
};

} // namespace

KustomerChatPlugin::KustomerChatPlugin(QObject *parent)
    : QObject(parent)
{ }

QString KustomerChatPlugin::name() const
{
    return u"KustomerChatWidget"_s;
}

QString KustomerChatPlugin::group() const
{
    return u"Kustomer"_s;
}

QString KustomerChatPlugin::toolTip() const
{
    return tr("Kustomer support chat");
}

QString KustomerChatPlugin::whatsThis() const
{
    return tr("Shows a customer's conversations with support and lets them write. Set apiKey, then "
              "call start(), or set autoStart.");
}

QString KustomerChatPlugin::includeFile() const
{
    return u"<KustomerChat/KustomerChatWidget>"_s;
}

QIcon KustomerChatPlugin::icon() const
{
    return QIcon(u":/kustomerchat/designer/kustomerchatwidget.svg"_s);
}

QString KustomerChatPlugin::domXml() const
{
    return uR"(
<ui language="c++">
 <widget class="KustomerChatWidget" name="kustomerChat">
  <property name="geometry">
   <rect><x>0</x><y>0</y><width>400</width><height>640</height></rect>
  </property>
 </widget>
</ui>)"_s;
}

void KustomerChatPlugin::initialize(QDesignerFormEditorInterface *designer)
{
    m_inDesigner = designer != nullptr;
}

QWidget *KustomerChatPlugin::createWidget(QWidget *parent)
{
    if (m_inDesigner)
        return new ChatWidgetOnForm(parent);
    return new KustomerChatWidget(parent);
}
