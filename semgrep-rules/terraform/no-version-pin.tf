terraform {
  required_providers {
    # ruleid: vetlint-terraform-no-version-pin
    random = {
      source = "hashicorp/random"
    }
    # ok: vetlint-terraform-no-version-pin
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.70"
    }
  }
}

module "network" {
  # ruleid: vetlint-terraform-no-version-pin
  source = "terraform-aws-modules/vpc/aws"
  cidr   = "10.0.0.0/16"
}

module "cluster" {
  # ruleid: vetlint-terraform-no-version-pin
  source = "git::https://git.orchard.example/modules/cluster.git"
}

module "queue" {
  # ruleid: vetlint-terraform-no-version-pin
  source = "git::https://git.orchard.example/modules/queue.git?ref=main"
}

module "pinned" {
  # ok: vetlint-terraform-no-version-pin
  source  = "terraform-aws-modules/vpc/aws"
  version = "5.13.0"
}

module "tagged" {
  # ok: vetlint-terraform-no-version-pin
  source = "git::https://git.orchard.example/modules/queue.git?ref=v1.4.0"
}

module "own" {
  # ok: vetlint-terraform-no-version-pin
  source = "./modules/queue"
}
