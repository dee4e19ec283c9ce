require "nokogiri"
require "rexml/document"
require "yaml"

module Harbour
  module Papers
    module_function

    def manifest(xml)
      options = Nokogiri::XML::ParseOptions::NOENT | Nokogiri::XML::ParseOptions::DTDLOAD
      Nokogiri::XML(xml, nil, nil, options).xpath("//cargo").map(&:text)
    end

    def crew(xml)
      Nokogiri::XML(xml, &:nonet).xpath("//sailor").map(&:text)
    end

    def flags(xml)
      REXML::Document.new(xml).elements.to_a("//flag").map(&:text)
    end

    def fees(text)
      YAML.load(text, permitted_classes: [Date, Symbol], aliases: false)
    end
  end
end
