// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "designer/kustomerchatplugin.h"

#include <KustomerChat/KustomerChatWidget>

#include <QIcon>

using namespace Qt::Literals::StringLiterals;

namespace {

/// The widget on a form: never goes online, whatever autoStart says, and names no folder of
/// Designer's own. Without Q_OBJECT it keeps the class name of its base, which is what Designer
/// writes into the form.
class ChatWidgetOnForm final : public KustomerChatWidget
{
public:
    explicit ChatWidgetOnForm(QWidget *parent)
        : KustomerChatWidget(parent)
    {
        setStorageDirectory({});
    }

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
    QIcon icon; // of pictures: Designer shows none that names no sizes, as one of SVG does
    for (const int size : {16, 24, 32, 48, 64})
        icon.addFile(u":/kustomerchat/designer/kustomerchatwidget-%1.png"_s.arg(size));
    return icon;
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
 <customwidgets>
  <customwidget>
   <class>KustomerChatWidget</class>
   <propertyspecifications>
    <stringpropertyspecification name="apiKey" notr="true" type="singleline"/>
    <stringpropertyspecification name="hostDomain" notr="true" type="singleline"/>
    <stringpropertyspecification name="brandId" notr="true" type="singleline"/>
    <stringpropertyspecification name="assistantId" notr="true" type="singleline"/>
    <stringpropertyspecification name="scheduleId" notr="true" type="singleline"/>
    <stringpropertyspecification name="language" notr="true" type="singleline"/>
    <stringpropertyspecification name="profile" notr="true" type="singleline"/>
    <stringpropertyspecification name="storageDirectory" notr="true" type="singleline"/>
   </propertyspecifications>
  </customwidget>
 </customwidgets>
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
